namespace CaiCach.Procedures.Catalogue;

/// <summary>Phí or lệ phí of a version from a day on: an amount, or the words of a formula. A new decision is a new row; the old one ends the day before.</summary>
public sealed class ProcedureFee
{
    public Guid Id { get; set; }

    public Guid VersionId { get; set; }

    /// <summary>"Lệ phí", "Phí thẩm định"…</summary>
    public string Name { get; set; } = "";

    /// <summary>Null: every case.</summary>
    public string? CaseName { get; set; }

    /// <summary>Null: every channel.</summary>
    public SubmissionChannel? Channel { get; set; }

    /// <summary>Đồng; zero is free of charge, null where only <see cref="Words"/> say how much.</summary>
    public decimal? Amount { get; set; }

    /// <summary>How it is computed, where an amount cannot be given.</summary>
    public string? Words { get; set; }

    public DateOnly? ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    /// <summary>The decision or resolution that set it.</summary>
    public string? LegalSource { get; set; }

    /// <summary>Whether it is asked for on a day.</summary>
    public bool HoldsOn(DateOnly day) => (ValidFrom is null || ValidFrom <= day) && (ValidTo is null || day <= ValidTo);
}
