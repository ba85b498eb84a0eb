using CaiCach.Kernel.Actions;

namespace CaiCach.Accountability.Explanations;

#pragma warning disable SA1649 // the events of one record read best on one page

/// <summary>Something that happened to an explanation.</summary>
public interface IExplanationEvent : IRecordEvent;

public sealed record ExplanationAsked(Guid AgencyId, Guid OfficialId, string Figure, DateOnly From, DateOnly To, long Value, string Question, DateOnly AnswerBy) : IExplanationEvent
{
    public string Type => "explanation.asked";
}

public sealed record FigureObjected(Guid AgencyId, Guid OfficialId, string Figure, DateOnly From, DateOnly To, long Value, string Words, string? ProofNumber, string? ProofLink) : IExplanationEvent
{
    public string Type => "explanation.objected";
}

public sealed record ExplanationAnswered(string Words, string? ProofNumber, string? ProofLink, bool IsInTime) : IExplanationEvent
{
    public string Type => "explanation.answered";
}

/// <summary>Passed on by a reorganisation; it stays about the person it was about.</summary>
public sealed record ExplanationTransferred(Guid FromAgencyId, Guid ToAgencyId, string Decision) : IExplanationEvent
{
    public string Type => "explanation.transferred";
}

public sealed record ExplanationConcluded(Conclusion Conclusion, string Words) : IExplanationEvent
{
    public string Type => "explanation.concluded";
}
