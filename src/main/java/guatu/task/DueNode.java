package guatu.task;

import java.time.LocalDate;

/** A node that waits to be done, with its task: what a desk lists for the week. */
public record DueNode(String number, String task, int version, int node, String title, LocalDate on) {}
