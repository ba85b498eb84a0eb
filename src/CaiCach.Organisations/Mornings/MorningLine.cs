namespace CaiCach.Organisations.Mornings;

/// <summary>One line of a person's morning letter. It names tasks, procedures and counts, never an applicant: a letter may go astray.</summary>
/// <param name="OfficialId">Whose letter.</param>
/// <param name="Text">Vietnamese, without a full stop.</param>
/// <param name="Path">Page of the product that shows it.</param>
/// <param name="Overdue">How many things it says are past their date.</param>
/// <param name="Due">How many come due soon.</param>
/// <param name="Waiting">How many wait for the person without a date.</param>
public sealed record MorningLine(Guid OfficialId, string Text, string? Path, int Overdue = 0, int Due = 0, int Waiting = 0);
