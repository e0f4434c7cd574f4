package org.calicowizard.manifest;

import org.calicowizard.yaml.YamlPath;

/** Names and paths in Calico's manifests, the same in all releases from v3.15.0 to v3.32.1. */
final class CalicoPaths {

    static final String CONFIG_MAP = "calico-config";
    static final String NODE = "calico-node";
    static final String TYPHA = "calico-typha";
    static final String ROUTER_IDS = "calico-router-ids";

    static final YamlPath NAMESPACE = YamlPath.parse("metadata.namespace");
    static final YamlPath DATA = YamlPath.parse("data");
    static final YamlPath CNI_CONFIG = DATA.key("cni_network_config");
    static final YamlPath ETCD_ENDPOINTS = DATA.key("etcd_endpoints");
    static final YamlPath PLUGINS = YamlPath.parse("plugins");

    static final YamlPath POD = YamlPath.parse("spec.template.spec");
    static final YamlPath NODE_CONTAINER = POD.key("containers").item("name", NODE);
    static final YamlPath NODE_ENV = NODE_CONTAINER.key("env");
    static final YamlPath NODE_IMAGE = NODE_CONTAINER.key("image");
    static final YamlPath VOLUMES = POD.key("volumes");
    static final YamlPath VOLUME_MOUNTS = NODE_CONTAINER.key("volumeMounts");

    private CalicoPaths() {}
}
