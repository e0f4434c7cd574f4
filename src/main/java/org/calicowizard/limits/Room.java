package org.calicowizard.limits;

import java.util.concurrent.Semaphore;

/** Room for open requests and for their bodies, which are held in memory. */
final class Room {

    private final Semaphore requests;
    private final Semaphore kilobytes;

    Room(int requests, int kilobytes) {
        this.requests = new Semaphore(requests);
        this.kilobytes = new Semaphore(kilobytes);
    }

    /** Whether there was room, which then is taken until the request leaves. */
    boolean enter(int body) {
        if (!requests.tryAcquire()) {
            return false;
        }
        if (kilobytes.tryAcquire(body)) {
            return true;
        }
        requests.release();
        return false;
    }

    void leave(int body) {
        kilobytes.release(body);
        requests.release();
    }
}
