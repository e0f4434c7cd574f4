package org.calicowizard.official;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.calicowizard.answers.BuiltinReleases;
import org.calicowizard.official.FetchException.Reason;
import org.calicowizard.release.OfficialManifest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings manifests into the cache. Each is a plain GET without cookies or credentials; redirects are not followed, and
 * proxies are those of the JVM's properties.
 */
final class Downloads {

    private final Logger log = LoggerFactory.getLogger(Downloads.class);
    private final OfficialSettings settings;
    private final VerifiedDirectory cache;
    private final BuiltinReleases builtin;

    Downloads(OfficialSettings settings, VerifiedDirectory cache, BuiltinReleases builtin) {
        this.settings = settings;
        this.cache = cache;
        this.builtin = builtin;
    }

    /** The manifest as it is in the cache now; it is downloaded where it was not, or was altered. */
    Obtained fetch(OfficialManifest manifest) {
        return cache.find(manifest).filter(found -> found.bytes().isPresent()).orElseGet(() -> download(manifest));
    }

    private Obtained download(OfficialManifest manifest) {
        URI address = URI.create(settings.address().of(manifest.release(), manifest.file()));
        try (PartFile part = PartFile.in(settings.cache())) {
            receive(manifest, address, part);
            part.moveTo(cache.path(manifest));
            log.info("Fetched {}", address);
            return cache.find(manifest)
                    .orElseThrow(() -> new FetchException(Reason.NOT_STORED, "it cannot be read again"));
        } catch (FetchException e) {
            log.warn("Could not fetch {}: {}", address, e.getMessage());
            return Obtained.refused(e.problem(manifest, builtin));
        }
    }

    /** The timeout of a request would end with the headers, this one holds for the body, too. */
    private void receive(OfficialManifest manifest, URI address, PartFile part) throws FetchException {
        CompletableFuture<HttpResponse<Optional<FetchException>>> exchange =
                client().sendAsync(request(address), head -> new PartBody(manifest, head, part));
        try {
            Optional<FetchException> fault = exchange.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS)
                    .body();
            if (fault.isPresent()) {
                throw fault.get();
            }
        } catch (TimeoutException e) {
            throw new FetchException(Reason.TOO_SLOW, "not done after " + settings.timeout());
        } catch (ExecutionException e) {
            throw broken(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchException(Reason.UNREACHABLE, e.toString());
        } finally {
            exchange.cancel(true);
        }
    }

    /** One for each download: there are few, and a server that never fetches anything need not load TLS. */
    private HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectTimeout())
                .build();
    }

    private static FetchException broken(Throwable cause) {
        Reason reason = cause instanceof HttpTimeoutException ? Reason.TOO_SLOW : Reason.UNREACHABLE;
        return Optional.ofNullable(cause.getCause())
                .map(root -> new FetchException(reason, cause + " (" + root + ")"))
                .orElseGet(() -> new FetchException(reason, cause.toString()));
    }

    private static HttpRequest request(URI address) {
        return HttpRequest.newBuilder(address)
                .header("User-Agent", "calico-ip-wizard")
                .header("Accept-Encoding", "identity")
                .build();
    }
}
