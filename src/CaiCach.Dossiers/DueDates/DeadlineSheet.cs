namespace CaiCach.Dossiers.DueDates;

/// <summary>How the dates of a dossier come about, for its receipt or for another moment of receipt.</summary>
/// <param name="Received">Wall clock of Viet Nam.</param>
/// <param name="Due">Lawful due moment of an untouched deadline.</param>
/// <param name="Sentence">Why that minute.</param>
/// <param name="Regime">The decree that holds for such a receipt.</param>
/// <param name="Timers">What else runs from the receipt, or back from the due moment.</param>
public sealed record DeadlineSheet(DateTime Received, DateTime Due, string Sentence, string Regime, IReadOnlyList<TimerLine> Timers);
