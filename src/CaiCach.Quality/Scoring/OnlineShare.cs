namespace CaiCach.Quality.Scoring;

/// <summary>Online services of an agency in a period.</summary>
/// <param name="Received">Dossiers received.</param>
/// <param name="Online">Of them, online.</param>
/// <param name="Late">Online ones answered late, or past their lawful date without an answer.</param>
/// <param name="OnlineProcedures">Procedures offered online on the last day: levels 3 and 4, partial, full; where no level is written, those with at least one online dossier.</param>
/// <param name="Procedures">Procedures that the agency handles, of which the level is known; all of them where none is.</param>
/// <param name="LevelsKnown">Whether the catalogue says how far procedures are offered online.</param>
public sealed record OnlineShare(long Received, long Online, long Late, int OnlineProcedures, int Procedures, bool LevelsKnown = true)
{
    /// <summary>Per cent of dossiers, not rounded: a threshold is not reached by rounding.</summary>
    public decimal Percent => Received == 0 ? 0 : Online * 100m / Received;

    public decimal ProcedurePercent => Procedures == 0 ? 0 : OnlineProcedures * 100m / Procedures;
}
