package vn.hiza.testing.wrong.streams;

/** Prints instead of logging. */
class Printing {
    void say() {
        System.out.println("registered");
    }
}
