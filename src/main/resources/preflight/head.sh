#!/bin/sh
# Host preflight: is this host fit to be a node of the cluster that the answers describe?
# @{families} with Calico @{release}, Kubernetes @{kubernetes}.
# Answers @{id}: @{query}
#
# Run it on every node before the cluster is made, and again after a reboot, since settings may come back:
#   sh @{file}
#   ssh root@NODE sh -s -- --json < @{file}
# Root is not needed; what only root can see is said to be unchecked. It only reads: it writes no file, changes no
# setting, and opens no connection unless --online or --peer asks for it. --help tells the rest.
