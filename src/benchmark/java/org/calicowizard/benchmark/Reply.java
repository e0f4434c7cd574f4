package org.calicowizard.benchmark;

/**
 * What came back.
 *
 * @param status the HTTP status
 * @param coding the content coding, empty for none
 * @param bytes the length of the body on the wire, without what marks chunks
 */
record Reply(int status, String coding, long bytes) {}
