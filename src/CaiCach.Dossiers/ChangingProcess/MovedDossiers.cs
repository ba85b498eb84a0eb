namespace CaiCach.Dossiers.ChangingProcess;

/// <summary>How many dossiers follow the new process now, and how many still wait for it.</summary>
public sealed record MovedDossiers(int Moved, int Left);
