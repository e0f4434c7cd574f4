#!/bin/sh
# Verification: has the cluster become what the answers describe?
# @{families} with Calico @{release}, Kubernetes @{kubernetes}.
# Answers @{id}: @{query}
#
# Run it where kubectl works, once Calico is installed and its pods have started:
#   @{kubectl}sh @{file}
#   @{kubectl}sh @{file} --smoke-test --json
# It only reads, through kubectl get and, in the pods of calico-node, kubectl exec. With --smoke-test it also makes a
# namespace with two pods and a Service in it, lets them talk in each family, and deletes it. --help tells the rest.
