package org.calicowizard.manifest;

import org.calicowizard.answers.Answers;
import org.calicowizard.answers.Backend;
import org.calicowizard.answers.Datastore;

/** The files of a release that can be edited. */
public enum BaseFile {
    /** Kubernetes datastore, BGP. */
    CALICO("calico.yaml"),
    /** The same with Typha. */
    TYPHA("calico-typha.yaml"),
    /** Kubernetes datastore, VXLAN without BGP. */
    VXLAN("calico-vxlan.yaml"),
    /** etcd. */
    ETCD("calico-etcd.yaml");

    private final String fileName;

    BaseFile(String fileName) {
        this.fileName = fileName;
    }

    /**
     * What a release calls it.
     *
     * @return a name such as {@code calico-typha.yaml}
     */
    public String fileName() {
        return fileName;
    }

    static BaseFile of(Answers answers) {
        if (answers.datastore() == Datastore.ETCD) {
            return ETCD;
        }
        if (answers.wantsTypha()) {
            return TYPHA;
        }
        return answers.backend() == Backend.VXLAN ? VXLAN : CALICO;
    }
}
