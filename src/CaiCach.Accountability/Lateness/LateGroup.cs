namespace CaiCach.Accountability.Lateness;

/// <summary>Who holds how many of them.</summary>
/// <param name="Count">Dossiers of the list held by this unit and person.</param>
/// <param name="Overdue">Of these, already past the promised date.</param>
/// <param name="WithoutLetter">Of these, without a letter drafted, signed or sent.</param>
/// <param name="FirstDueAt">The earliest date among them.</param>
public sealed record LateGroup(
    Guid HolderUnitId, string HolderUnitName, Guid? HolderOfficialId, string? HolderOfficialName, int Count, int Overdue, int WithoutLetter, DateTimeOffset FirstDueAt);
