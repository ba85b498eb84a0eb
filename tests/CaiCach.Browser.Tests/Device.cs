namespace CaiCach.Browser.Tests;

/// <summary>What a person sits in front of.</summary>
/// <param name="Name">For messages.</param>
/// <param name="Width">In CSS pixels.</param>
/// <param name="Height">In CSS pixels.</param>
/// <param name="Dark">The system asks for dark pages.</param>
/// <param name="Script">False for a browser that runs none.</param>
public sealed record Device(string Name, int Width, int Height, bool Dark = false, bool Script = true)
{
    /// <summary>The usual PC at a counter.</summary>
    public static readonly Device Desktop = new("desktop", 1366, 768);

    public static readonly Device DarkDesktop = Desktop with { Name = "dark desktop", Dark = true };

    public static readonly Device Phone = new("phone", 390, 844);

    public static readonly Device DarkPhone = Phone with { Name = "dark phone", Dark = true };

    public Device WithoutScript => this with { Name = Name + " without script", Script = false };

    internal BrowserNewContextOptions Options(Uri address) => new()
    {
        BaseURL = address.ToString(),
        ViewportSize = new ViewportSize { Width = Width, Height = Height },
        ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
        ReducedMotion = ReducedMotion.Reduce,
        JavaScriptEnabled = Script,
        Locale = "vi-VN",
        TimezoneId = "Asia/Ho_Chi_Minh",
        AcceptDownloads = true,
    };
}
