package vn.hiza.testing.wrong.judging;

final class Collection implements FactCollection {
    Runnable rules() {
        return CurrentRequest::new;
    }
}
