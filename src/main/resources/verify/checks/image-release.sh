check_image_release() {
    title "Calico runs as $RELEASE"
    why 'Settings mean different things in different releases, and parts of different releases are not tested together.'
    fix 'Apply the manifest once more, and keep mirrors of the images in step with it.'
    ask_daemonset || return
    images=$(of image)
    fields='{range .items[*].spec.template.spec.containers[*]}{.image}{"\n"}{end}'
    ask deployments -n "$NAMESPACE" -l 'k8s-app in (calico-kube-controllers,calico-typha)' -o "jsonpath=$fields" || return
    for image in $images $answer; do
        tagged=${image%%@*}
        case ${tagged##*/} in
        *:"$RELEASE") saw "${tagged##*/}" ;;
        *:*) wrong "$tagged instead of $RELEASE" ;;
        *) doubt "$image has no tag" ;;
        esac
    done
}
