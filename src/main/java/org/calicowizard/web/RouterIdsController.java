package org.calicowizard.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.calicowizard.address.RouterIds;
import org.calicowizard.answers.AnswersReader;
import org.calicowizard.answers.NodeName;
import org.calicowizard.rules.RouterIdPreview;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows beforehand which router IDs a hash gives to node names, and which of them would not work. */
@Controller
class RouterIdsController {

    private static final String PATH = "/wizard/router-ids";
    private static final String NAMES = "names";
    private static final int MOST_NAMES = 5000;

    private final AnswersReader reader;
    private final RouterIdPreview preview;

    RouterIdsController(AnswersReader reader, RouterIdPreview preview) {
        this.reader = reader;
        this.preview = preview;
    }

    /**
     * A node of the preview.
     *
     * @param node its name
     * @param id its router ID
     * @param twins other nodes with the same ID
     * @param reserved whether peers refuse the ID
     * @param named whether a node can have the name
     */
    record NodeRow(String node, String id, List<String> twins, boolean reserved, boolean named) {

        /** Whether there is nothing to say of it. */
        public boolean isFine() {
            return twins.isEmpty() && !reserved && named;
        }
    }

    /**
     * The preview.
     *
     * @param release the Calico release that hashes
     * @param names the names, as they were typed
     * @param nodes their IDs
     * @param cut whether there are more names than the largest cluster has nodes
     * @param hidden what the form carries along
     * @param back the link to the page of routing
     */
    record RouterIdsPage(
            String release, String names, List<NodeRow> nodes, boolean cut, List<HiddenField> hidden, String back) {}

    @GetMapping(PATH)
    ModelAndView preview(@RequestParam MultiValueMap<String, String> parameters) {
        return show(State.of(parameters), parameters);
    }

    /** The names of a large cluster are more than a link can carry; the page of those has no address of its own. */
    @PostMapping(PATH)
    ModelAndView preview(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response) {
        State sent = State.sent(parameters);
        if (sent.fitsLink()) {
            return SeeOther.to(sent.href(PATH));
        }
        response.setHeader("HX-Push-Url", "false");
        return show(sent, parameters);
    }

    private ModelAndView show(State sent, MultiValueMap<String, String> parameters) {
        State state = sent.without(Set.of(NAMES));
        Given given = Given.of(state, reader);
        if (!given.knowsFamily()) {
            return SeeOther.to(state.href(Step.FAMILY));
        }
        String names = String.join("\n", parameters.getOrDefault(NAMES, List.of()));
        List<String> nodes = Stream.of(names.split("[\\s,;]+"))
                .map(name -> name.replaceFirst("^node/", ""))
                .filter(name -> !name.isEmpty())
                .toList();
        List<String> shown = nodes.stream().limit(MOST_NAMES).toList();
        RouterIds ids = preview.hashed(given.present().calico(), shown);
        RouterIdsPage page = new RouterIdsPage(
                given.present().calico().toString(),
                names,
                rows(ids),
                nodes.size() > MOST_NAMES,
                state.fields(Set.of()),
                state.href(Step.ROUTING));
        return new ModelAndView("wizard/router-ids", "page", page);
    }

    private static List<NodeRow> rows(RouterIds ids) {
        SortedMap<String, List<String>> collisions = ids.collisions();
        List<String> reserved = ids.reserved();
        return ids.byNode().entrySet().stream()
                .map(entry -> new NodeRow(
                        entry.getKey(),
                        entry.getValue().toString(),
                        collisions.getOrDefault(entry.getValue().toString(), List.of()).stream()
                                .filter(node -> !node.equals(entry.getKey()))
                                .toList(),
                        reserved.contains(entry.getKey()),
                        NodeName.isValid(entry.getKey())))
                .toList();
    }
}
