using CaiCach.Kernel.Actions;
using CaiCach.ParIndex.Rounds.Stages;

namespace CaiCach.ParIndex.Rounds;

#pragma warning disable SA1649 // the events of one record read best on one page

public sealed record RoundOpened(string Code, int Year, int Units) : IRecordEvent
{
    public string Type => "index-round.opened";
}

public sealed record RoundPrepared(string What) : IRecordEvent
{
    public string Type => "index-round.prepared";
}

public sealed record RoundAdvanced(RoundStage From, RoundStage To, DateTimeOffset? ExplainBy, string? Decision) : IRecordEvent
{
    public string Type => "index-round.advanced";
}

/// <param name="Unit">Short name; null for all.</param>
public sealed record RoundReopened(string? Unit, DateTimeOffset? Until, string Reason) : IRecordEvent
{
    public string Type => "index-round.reopened";
}

/// <summary>The results as they were frozen: the sealed history holds them too, so that a changed row can be told.</summary>
public sealed record RoundPublished(IReadOnlyList<PublishedUnit> Results) : IRecordEvent
{
    public string Type => "index-round.published";
}

/// <param name="Digest">SHA-256 of the CSV of the results as everybody can download it.</param>
public sealed record RoundResultsFrozen(string Code, int Year, string? Decision, DateOnly? DecisionDate, int Units, string Digest) : IRecordEvent
{
    public const string Name = "index-publication.frozen";

    public string Type => Name;
}

public sealed record PublishedUnit(string Code, string Block, decimal Total, int? Rank, string? Band);

public sealed record LeavesScored(ScoreStage Stage, IReadOnlyList<ScoredLeaf> Leaves) : IRecordEvent
{
    public string Type => "index-round.scored";
}

public sealed record ScoredLeaf(string Code, decimal? Points, bool IsApplicable, string? Reason);

public sealed record LeavesExplained(IReadOnlyList<string> Codes) : IRecordEvent
{
    public string Type => "index-round.explained";
}

/// <param name="What">"self" or "explanation".</param>
public sealed record RoundUnitSubmitted(string What) : IRecordEvent
{
    public string Type => "index-round.submitted";
}

public sealed record EvidenceAdded(string Title, IReadOnlyList<string> Leaves) : IRecordEvent
{
    public string Type => "index-round.evidence-added";
}

public sealed record EvidenceUnlinked(string Title, string Leaf) : IRecordEvent
{
    public string Type => "index-round.evidence-unlinked";
}
