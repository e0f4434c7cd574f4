package org.calicowizard.yaml;

import java.util.LinkedHashMap;
import java.util.Map;

/** Texts for random edits: what people write, and every variant of it that has ever shifted an offset. */
final class YamlCorpus {

    static final String DOCUMENTS = """
            # A head comment.
            ---
            kind: ConfigMap
            metadata: {name: conf, labels: {}, "quoted": 'it''s'} # beside
            data:
              # Nothing here yet.
              empty:
              plain: several words
                over two lines
              backend: "bird"   # which

              conf: |-
                {
                  "name": "net", "list": [],
                  "plugins": [
                    {
                      "type": "first",\t
                      "mtu": __MTU__,
                      "ipam": {
                          "type": "host"
                      }
                    },

                    {"type": "second", "on": {"x": true}}
                  ]
                }

              folded: >
                one
                two

              kept: |+
                - name: not a list
                key: not a key
                # not a comment

              script: |
                #!/bin/sh
                  indented: yes

              \"key: odd\": ["a", b, 'c', {d: e}, [], ]
              odd:
                ? complex
                : value
            ---
            kind: DaemonSet
            spec:
              containers:
                # The first.
                - name: one
                  image: host:5000/one:v1
                  env:
                    # About A.
                    - name: A
                      value: "1" # beside A
                    # - name: B
                    #   value: "2"
                    - name: C
                      valueFrom:
                        fieldRef: {fieldPath: a.b}

                    - {name: D, value: "4"}
                  command: ["a", "-b",
                    "c"] # done
                  args:
                  - -x
                  -   y

                  -
                    - z
                    - - deep
                      - deeper
                -   name: two
                    ports: [
                      80, # eighty
                      443
                    ]
                    tty: true


              anchored: &anchor
                x: 1
              alias: *anchor
              merged:
                <<: *anchor
                y: !!str 2
              only:
                - x: y
                  z:
            ...
            # between
            --- {a: [1, 2], b: "\u4E2D", c: }
            --- |
              just text
            ---
            - a
            - b: c
              d: |
                text
            - last
            """;

    private YamlCorpus() {}

    static Map<String, String> variants(String text) {
        Map<String, String> variants = new LinkedHashMap<>();
        variants.put("as it is", text);
        variants.put("CRLF", text.replace("\n", "\r\n"));
        variants.put("byte order mark", "\uFEFF" + text);
        variants.put(
                "astral comments",
                text.replace(" # ", " # \uD83D\uDE00\uD83D\uDC40 ").replaceAll("(?m)^---$", "--- # \uD83D\uDE00"));
        variants.put("no final line break", text.stripTrailing());
        return variants;
    }
}
