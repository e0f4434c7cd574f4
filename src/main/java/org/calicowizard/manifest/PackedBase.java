package org.calicowizard.manifest;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.calicowizard.yaml.EncodedText;
import org.calicowizard.yaml.TextEdit;

/** A base in parts, of which those without an edit are deflated only once. */
final class PackedBase {

    private record Part(int from, int to) {}

    private final EncodedText text;
    private final int end;
    private final List<Part> parts;
    private final Map<Part, byte[]> unedited = new ConcurrentHashMap<>();

    /** Takes a text, and in its order the UTF-16 offsets of all cuts, both ends among them, that no edit goes across. */
    PackedBase(EncodedText text, int[] cuts) {
        this.text = text;
        this.end = cuts[cuts.length - 1];
        this.parts = IntStream.range(1, cuts.length)
                .mapToObj(i -> new Part(cuts[i - 1], cuts[i]))
                .toList();
    }

    /** The edited text in the gzip format. */
    byte[] gzip(Collection<TextEdit> edits) {
        GzipMember member = new GzipMember();
        for (Part part : parts) {
            List<TextEdit> here =
                    edits.stream().filter(edit -> isIn(part, edit)).toList();
            if (here.isEmpty()) {
                ByteBuffer slice = text.slice(part.from, part.to);
                member.add(slice, unedited.computeIfAbsent(part, any -> GzipMember.deflated(slice)));
            } else {
                ByteBuffer edited = ByteBuffer.wrap(text.apply(part.from, part.to, here));
                member.add(edited, GzipMember.deflated(edited));
            }
        }
        return member.bytes();
    }

    private boolean isIn(Part part, TextEdit edit) {
        return part.from <= edit.start() && (edit.start() < part.to || part.to == end && edit.start() == end);
    }
}
