using CaiCach.Kernel.Data;

namespace CaiCach.Procedures.Processes;

/// <summary>
/// Quy trình nội bộ: how a procedure is worked on for a period. It has numbers and days of its own, apart from the procedure's versions. Dossiers pin the one they were
/// received under; once published, what it says never changes again.
/// </summary>
public sealed class InternalProcess : IVersioned
{
    public Guid Id { get; set; }

    public Guid ProcedureId { get; set; }

    /// <summary>1, 2, 3…</summary>
    public int Number { get; set; }

    public ProcessState State { get; set; }

    /// <summary>First day it is received under; null while it is a draft.</summary>
    public DateOnly? ValidFrom { get; set; }

    /// <summary>Last day; before the first one where another number replaced it on the day it began.</summary>
    public DateOnly? ValidTo { get; set; }

    /// <summary>Quyết định phê duyệt; null for what was there before decisions were kept, and for a restored one.</summary>
    public string? DecisionNumber { get; set; }

    public DateOnly? DecisionOn { get; set; }

    /// <summary>The number it was begun from; null for one begun from nothing.</summary>
    public Guid? BasedOnId { get; set; }

    /// <summary>Why an earlier one was brought back; null for others.</summary>
    public string? Reason { get; set; }

    public int Version { get; set; }

    /// <summary>True when what is received on that day follows it.</summary>
    public bool HoldsOn(DateOnly day) => ValidFrom <= day && (ValidTo is not { } last || day <= last);
}
