package org.calicowizard.release;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What all patch releases of one Calico minor have in common. */
record ReleaseLine(
        CalicoVersion first,
        CalicoVersion last,
        List<KubernetesVersion> kubernetes,
        String registry,
        List<String> notes) {

    ReleaseLine {
        if (first.major() != last.major() || first.minor() != last.minor() || first.compareTo(last) > 0) {
            throw new IllegalArgumentException(first + " to " + last + " are not the patches of one minor");
        }
        if (kubernetes.isEmpty()) {
            throw new IllegalArgumentException(first + " names no tested Kubernetes version");
        }
        kubernetes = kubernetes.stream().sorted().toList();
        notes = List.copyOf(notes);
    }

    Stream<CalicoVersion> versions() {
        return IntStream.rangeClosed(first.patch(), last.patch())
                .mapToObj(patch -> new CalicoVersion(first.major(), first.minor(), patch));
    }
}
