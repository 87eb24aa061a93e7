package vn.hiza.investment.enterprise;

/** Whether an enterprise works. */
public enum EnterpriseStatus {
    ACTIVE,
    SUSPENDED,
    CLOSED
}
