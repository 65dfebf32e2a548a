package dev.mentoring.matching.experiment;

/**
 * Tells what the calling thread has taken so far; implemented by whoever knows the machine. Without one, metrics such as run
 * time have no value.
 */
public interface ResourceMeter {
    /** {@return the processor time of the calling thread so far, in nanoseconds} */
    long processorNanoseconds();

    /** {@return the memory that the calling thread has allocated so far, in bytes} */
    long allocatedBytes();
}
