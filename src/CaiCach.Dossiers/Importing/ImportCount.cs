namespace CaiCach.Dossiers.Importing;

/// <summary>Dossiers of the file by department, judged by the dates in the register.</summary>
public sealed record ImportCount(string Department, int Dossiers, int OnTime, int Late, int Open);
