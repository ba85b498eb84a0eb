namespace CaiCach.Dossiers.Rates;

/// <summary>Open dossiers of an agency.</summary>
/// <param name="InTime">Their lawful date lies ahead, or they wait for the applicant.</param>
/// <param name="Overdue">Their lawful date has passed.</param>
/// <param name="Apologised">Of the overdue, those with an apology that was sent.</param>
public readonly record struct OpenCount(int InTime, int Overdue, int Apologised);
