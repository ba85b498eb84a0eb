using CaiCach.ParIndex.Rounds.Scores;

namespace CaiCach.ParIndex.Rounds.Proving;

/// <summary>What <see cref="AddEvidence"/> is told: a file, a document or an object of the platform, and the leaves it proves.</summary>
public sealed record AddEvidenceOptions : UnitOptions
{
    /// <summary>One that is there already, to be linked to more leaves; the other fields are then not read.</summary>
    public Guid? EvidenceId { get; init; }

    public string? Title { get; init; }

    public string? Number { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary><c>plan-task</c>, <c>reform-report</c> or <c>measure</c>.</summary>
    public string? ObjectKind { get; init; }

    public string? ObjectId { get; init; }

    /// <summary>Local address.</summary>
    public string? Href { get; init; }

    /// <summary>Codes of leaves.</summary>
    public IReadOnlyList<string> Leaves { get; init; } = [];
}
