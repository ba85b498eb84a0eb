namespace CaiCach.Kernel.Data;

/// <summary>A record that officers edit: the second saver of the same version is told, and loses nothing typed.</summary>
public interface IVersioned
{
    /// <summary>Rises by one with every change; the concurrency token.</summary>
    int Version { get; set; }
}
