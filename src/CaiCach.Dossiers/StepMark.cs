namespace CaiCach.Dossiers;

/// <summary>The step of an internal process that a stay is, as it was called then.</summary>
public sealed record StepMark(string Key, string Name)
{
    /// <returns>Null where no process drives the dossier.</returns>
    public static StepMark? Of(DossierStep? stay) => stay?.Key is { } key ? new StepMark(key, stay.Name) : null;
}
