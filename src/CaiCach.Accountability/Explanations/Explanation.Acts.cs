using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Time;

namespace CaiCach.Accountability.Explanations;

/// <summary>What people do to an explanation, once it was found that they may. Each act gives the event for the history.</summary>
public sealed partial class Explanation
{
    public ExplanationAsked Ask(Actor actor, DateTimeOffset now, string question, DateOnly answerBy)
    {
        (Id, Kind, State) = (Ids.New(now), ExplanationKind.Requested, ExplanationState.Asked);
        (AskedById, AskedByName, AskedAt, Question, AnswerBy) = (actor.OfficialId, actor.Name, now, question, answerBy);
        return new ExplanationAsked(AgencyId, OfficialId, Figure, From, To, Value, question, answerBy);
    }

    public FigureObjected Object(Actor actor, DateTimeOffset now, string words, string? proofNumber, string? proofLink)
    {
        (Id, Kind) = (Ids.New(now), ExplanationKind.Objection);
        Say(actor, now, words, proofNumber, proofLink);
        return new FigureObjected(AgencyId, OfficialId, Figure, From, To, Value, words, proofNumber, proofLink);
    }

    public ExplanationAnswered Answer(Actor actor, DateTimeOffset now, string words, string? proofNumber, string? proofLink)
    {
        Say(actor, now, words, proofNumber, proofLink);
        return new ExplanationAnswered(words, proofNumber, proofLink, StatedOn <= AnswerBy);
    }

    public ExplanationConcluded Conclude(Actor actor, DateTimeOffset now, Conclusion conclusion, string words)
    {
        (State, Conclusion, ConclusionWords) = (ExplanationState.Concluded, conclusion, words);
        (ConcludedById, ConcludedByName, ConcludedAt) = (actor.OfficialId, actor.Name, now);
        return new ExplanationConcluded(conclusion, words);
    }

    void Say(Actor actor, DateTimeOffset now, string words, string? proofNumber, string? proofLink)
    {
        State = ExplanationState.Stated;
        (StatedById, StatedByName, StatedAt, StatedOn) = (actor.OfficialId, actor.Name, now, LocalClock.ToLocalDate(now));
        (Words, ProofNumber, ProofLink) = (words, proofNumber, proofLink);
    }
}
