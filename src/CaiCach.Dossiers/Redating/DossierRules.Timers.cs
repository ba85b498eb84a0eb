using CaiCach.Procedures.Regimes;

namespace CaiCach.Dossiers;

public static partial class DossierRules
{
    /// <summary>A date beside the dossier's own, while it is open.</summary>
    /// <param name="dossier">With its open referrals and corrections, payments that wait, and its paper elsewhere.</param>
    /// <param name="kind">What it limits.</param>
    /// <param name="ordinal">Which of them; 0 where there is one at most.</param>
    public static DateTimeOffset? TimerOf(Dossier dossier, TimerKind kind, int ordinal) => kind switch
    {
        TimerKind.Consultation => dossier.Referrals.FirstOrDefault(r => r.Ordinal == ordinal && r.EndedAt is null)?.DueAt,
        TimerKind.ErrorCorrection => dossier.Corrections.FirstOrDefault(c => c.Ordinal == ordinal && c.CorrectedAt is null)?.DueAt,
        TimerKind.CrossUnitPaper => dossier.CrossUnitPaper is { SentAt: null, EndedAt: null } paper ? paper.DueAt : null,
        TimerKind.FeeSettlement => dossier.Payments.FirstOrDefault(p => p.Ordinal == ordinal && p.IsWaiting)?.DueAt,
        TimerKind.ApplicantCompletion => dossier.State == DossierState.AwaitingSupplement ? dossier.CompletionDueAt : null,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
