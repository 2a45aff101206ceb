/**
 * Names of languages, tools and fields that the vocabulary has no line for.
 *
 * Who asks for one of them means it, even where no idea does: it is never mended to a name that looks like it
 * (Packer is not "packet", NestJS not Next.js). Folded; a name of several words is here by its words that are no others.
 */
export const KNOWN_NAMES: ReadonlySet<string> = new Set(
  `
  abap ada ballerina brainfuck cairo coq crystal delphi eiffel elm gleam groovy hack haxe idris j2ee labview lean mojo nim odin
  pascal prolog purescript raku roblox rescript sas scheme smalltalk sml spss stata tcl vala vb vba verilog vhdl visualbasic vlang
  actix alpine ant antd antlr aurelia axum backbone blazor bulma bun chakra cocoa codeigniter cordova deck ember emscripten
  fiber gorm grails gulp hapi hibernate htmx ionic jsp koa ktor leptos lit lodash mantine meteor micronaut mithril mobx
  mocha chai nestjs netty nestjs numba nunjucks phoenix play polars prisma puppeteer qt qwik remix rollup rxjs sanic servlet
  sinatra solidjs solid sqlalchemy storybook struts swc swing symfony threejs trpc turborepo unocss vaadin vertx vite vitest wagtail
  warp webgl webgpu webpack webrtc wordpress wpf xamarin yew yii zend zustand testify
  opengl opencl vulkan unreal unity godot blender photoshop sketch illustrator indesign canva gimp inkscape maya autocad
  latex excel powerpoint word tableau powerbi salesforce sap servicenow jira confluence notion slack discord trello
  cockroachdb couchbase couchdb cosmosdb dgraph druid duckdb dynamodb firebase firestore foundationdb hbase hive janusgraph
  mssql oracle presto questdb scylladb snowflake solr supabase surrealdb teradata timescaledb trino victoriametrics zookeeper
  activemq beam camel celery dagster dbt debezium kinesis luigi nifi prefect redpanda storm zeromq sqs sns
  ambassador apisix calico caddy cloudflare consul flannel istiod traefik weave ovs ovn dpdk frr haproxy openvpn tailscale zerotier
  snort suricata squid varnish dhcp snmp soap thrift capnproto flatbuffers avro msgpack ospf vxlan rdma infiniband
  chef puppet saltstack salt packer vagrant nomad cloudformation cdk bicep spinnaker octopus bamboo teamcity travis drone
  buildkite concourse harness rancher kops talos kind microk8s nutanix vmware vsphere proxmox xen esxi hyperv openwrt yocto
  fargate beanstalk heroku netlify vercel digitalocean linode vultr hetzner ovh ibm huawei tencent baidu oci
  tempo mimir loki splunk datadog dynatrace newrelic nagios zabbix sensu statsd graphite collectd telegraf kibana logstash
  beats filebeat sentry signoz skywalking instana honeycomb lightstep
  clair snyk sonarqube semgrep checkov codeql nessus metasploit wireshark nmap burp osquery wazuh ossec yara tpm sev trustzone
  mesos swarm yarn pip conda poetry uv cargo npm pnpm nuget rpm dpkg brew snap flatpak gcc gdb valgrind perf strace make ninja meson
  vim neovim emacs eclipse netbeans atom sublime zed jupyterhub colab kaggle
  caffe mxnet jax theano xgboost lightgbm catboost opencv dlib huggingface bert whisper diffusion midjourney gan dask openmp
  hyperledger bitcoin cardano polkadot cosmos nft defi ipfs bittorrent crdt webtorrent matrix xmpp
  openfaas openwhisk fission nuclio kubeless
  bioinformatics genomics astronomy physics chemistry biology medicine healthcare finance fintech trading legal law economics
  education agriculture geography gis maps climate weather space aerospace automotive cars trains music audio photography
  journalism history psychology sociology philosophy literature theatre sports travel tourism food fashion retail ecommerce
  accounting banking insurance hr recruiting sales procurement logistics manufacturing construction electronics mechanics
  quantum confidential
  `
    .split(/\s+/)
    .filter((word) => word !== ''),
);
