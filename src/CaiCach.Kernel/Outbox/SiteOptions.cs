namespace CaiCach.Kernel.Outbox;

/// <summary>How people outside reach this installation (configuration section <c>Site</c>); printed in messages.</summary>
public sealed record SiteOptions
{
    /// <summary>Address of the site, such as <c>https://motcua.example.vn</c>; empty until somebody sets it.</summary>
    public string Address { get; init; } = "";

    /// <summary>Page where a citizen asks for the status of a dossier, or null.</summary>
    public string? StatusAddress => AddressOf("/status");

    /// <summary>Address of a page that begins with a slash, or null while nobody has set the site's.</summary>
    public string? AddressOf(string path) => string.IsNullOrWhiteSpace(Address) ? null : Address.TrimEnd('/') + path;
}
