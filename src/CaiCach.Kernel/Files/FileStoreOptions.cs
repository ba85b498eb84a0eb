namespace CaiCach.Kernel.Files;

/// <summary>Where files are kept (configuration section <c>Files</c>).</summary>
public sealed record FileStoreOptions
{
    /// <summary>Folder of the content-addressed store; shared by all nodes.</summary>
    public string Folder { get; init; } = "var/files";

    /// <summary>Largest accepted file in bytes.</summary>
    public long MaximumSize { get; init; } = 20 * 1024 * 1024;
}
