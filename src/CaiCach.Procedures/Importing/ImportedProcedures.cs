namespace CaiCach.Procedures.Importing;

/// <summary>What an import has done.</summary>
/// <param name="Drafts">Drafts written.</param>
/// <param name="New">Of these, first versions of new procedures.</param>
/// <param name="Same">Records that say what is in force.</param>
/// <param name="LeftOut">Wrong, or left out by the person.</param>
public sealed record ImportedProcedures(int Drafts, int New, int Same, int LeftOut);
