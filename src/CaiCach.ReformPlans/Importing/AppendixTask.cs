namespace CaiCach.ReformPlans.Importing;

/// <summary>A row of the appendix as it was understood.</summary>
public sealed record AppendixTask
{
    /// <summary>Row in the file.</summary>
    public required int Line { get; init; }

    /// <summary>STT as written.</summary>
    public string Number { get; init; } = "";

    public Guid? ContentId { get; init; }

    public required string Name { get; init; }

    public string? Output { get; init; }

    public string? ExpectedResult { get; init; }

    public Guid? LeadUnitId { get; init; }

    public IReadOnlyList<Guid> CoUnitIds { get; init; } = [];

    public DateOnly? StartOn { get; init; }

    public DateOnly? DueOn { get; init; }

    /// <summary>In đồng.</summary>
    public decimal? Budget { get; init; }

    public string? LegalBasis { get; init; }

    public string? Note { get; init; }

    /// <summary>Each is shown and must be seen by a person before the row is taken.</summary>
    public IReadOnlyList<AppendixRemark> Remarks { get; init; } = [];

    /// <summary>The plan has a task of this name already.</summary>
    public bool IsThere { get; init; }
}
