namespace CaiCach.Procedures.Publishing;

/// <summary>A decision with its clock as of a day.</summary>
/// <param name="Publication">The decision.</param>
/// <param name="State">How it stands.</param>
/// <param name="DueOn">Last day in time; null where no term is known.</param>
/// <param name="DaysLeft">Working days from the asked day to the last one; negative when it has passed; null once entered or where no term is known.</param>
/// <param name="Term">The row that set the term.</param>
/// <param name="Procedures">Versions it brings or ends.</param>
public sealed record PublicationRow(Publication Publication, PublicationState State, DateOnly? DueOn, int? DaysLeft, PublicationTerm? Term, int Procedures);
