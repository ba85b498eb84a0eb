namespace CaiCach.ParIndex.Rounds.Stages;

#pragma warning disable SA1649 // the commands of one machine read best on one page

/// <summary>What can be done with a round.</summary>
public abstract record RoundCommand;

/// <summary>A unit submits its self-score.</summary>
public sealed record SubmitSelf(Guid UnitId) : RoundCommand;

/// <summary>A unit submits its explanation.</summary>
public sealed record SubmitAnswer(Guid UnitId) : RoundCommand;

/// <summary>The round goes one stage on.</summary>
/// <param name="ExplainBy">Needed where explanations begin.</param>
public sealed record Advance(RoundStage To, DateTimeOffset? ExplainBy = null) : RoundCommand;

/// <summary>A unit, or all of them where none is named, may work again.</summary>
public sealed record Reopen(Guid? UnitId, DateTimeOffset? Until, string? Reason) : RoundCommand;
