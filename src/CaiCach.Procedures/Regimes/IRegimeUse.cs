namespace CaiCach.Procedures.Regimes;

/// <summary>Says what a change of law would come too late for. Whoever pins a regime registers one.</summary>
public interface IRegimeUse
{
    /// <summary>How many dossiers were received under a regime on a day or later.</summary>
    Task<int> CountAsync(Guid regimeId, DateOnly from, CancellationToken cancellationToken);
}
