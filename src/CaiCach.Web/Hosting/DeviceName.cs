namespace CaiCach.Web.Hosting;

/// <summary>What a person recognises a device by, from the browser's own words about itself.</summary>
internal static class DeviceName
{
    // The order matters: Edge says Chrome too, Chrome says Safari too, Android says Linux too.
    static readonly (string Mark, string Name)[] Browsers =
        [("Edg", "Edge"), ("coc_coc", "Cốc Cốc"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("FxiOS", "Firefox"), ("Chrome/", "Chrome"), ("CriOS", "Chrome"), ("Safari/", "Safari")];

    static readonly (string Mark, string Name)[] Systems =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux")];

    public static string Of(string? userAgent) =>
        string.Join(", ", new[] { Find(Browsers, userAgent), Find(Systems, userAgent) }.OfType<string>()) is { Length: > 0 } name ? name : "Thiết bị khác";

    static string? Find((string Mark, string Name)[] marks, string? userAgent) =>
        marks.Where(m => userAgent?.Contains(m.Mark, StringComparison.Ordinal) == true).Select(m => m.Name).FirstOrDefault();
}
