package vn.hiza.testing.wrong.names;

/** Names that say nothing about the role, one for each ending. */
class Vague {
    static class RegisterImpl {}

    static class RegisterManager {}

    static class RegisterHelper {}

    static class RegisterUtil {}

    static class RegisterUtils {}

    static class RegisterCommon {}

    static class RegisterDto {}
}
