package org.calicowizard.official;

import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.calicowizard.official.FetchException.Reason;
import org.calicowizard.release.OfficialManifest;
import org.calicowizard.text.Sha256;

/**
 * Writes a body into a file as it comes, and stops as soon as it can no longer be the manifest. It comes to what is
 * wrong with it; empty where it is the manifest.
 */
final class PartBody implements BodySubscriber<Optional<FetchException>> {

    private static final int OK = 200;

    private final OfficialManifest manifest;
    private final ResponseInfo head;
    private final PartFile part;
    private final MessageDigest digest = Sha256.digest();
    private final CompletableFuture<Optional<FetchException>> fault = new CompletableFuture<>();
    private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();
    private long received;

    PartBody(OfficialManifest manifest, ResponseInfo head, PartFile part) {
        this.manifest = manifest;
        this.head = head;
        this.part = part;
    }

    @Override
    public CompletionStage<Optional<FetchException>> getBody() {
        return fault;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription.complete(given);
        if (head.statusCode() != OK) {
            stop(new FetchException(Reason.NOT_SERVED, "the status is " + head.statusCode()));
        } else {
            given.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        try {
            for (ByteBuffer buffer : buffers) {
                take(buffer);
            }
            subscription.join().request(1);
        } catch (FetchException e) {
            stop(e);
        }
    }

    private void take(ByteBuffer buffer) throws FetchException {
        received += buffer.remaining();
        if (received > manifest.bytes()) {
            throw different();
        }
        digest.update(buffer.duplicate());
        part.write(buffer);
    }

    @Override
    public void onError(Throwable broken) {
        fault.completeExceptionally(broken);
    }

    @Override
    public void onComplete() {
        boolean same = received == manifest.bytes()
                && HexFormat.of().formatHex(digest.digest()).equals(manifest.sha256());
        fault.complete(same ? Optional.empty() : Optional.of(different()));
    }

    private void stop(FetchException why) {
        subscription.join().cancel();
        fault.complete(Optional.of(why));
    }

    private FetchException different() {
        return new FetchException(
                Reason.DIFFERENT, "it is not the " + manifest.bytes() + " bytes with SHA-256 " + manifest.sha256());
    }
}
