using CaiCach.Kernel.Text;

namespace CaiCach.Surveys.Answering;

/// <summary>Why a sheet does not count; from data/surveys/invalid-reasons.csv.</summary>
public static class InvalidReasons
{
    /// <summary>The respondent said something else when called again.</summary>
    public const string Recheck = "recheck";

    public static IReadOnlyList<InvalidReason> All { get; } = Read();

    public static InvalidReason? Find(string? code) => All.FirstOrDefault(r => r.Code == code);

    internal static bool Counts(string code) => Find(code)?.IsCounted ?? true;

    static List<InvalidReason> Read() =>
        [.. CsvRows.Read(typeof(InvalidReasons).Assembly.GetManifestResourceStream("invalid-reasons.csv")!).Select(r => new InvalidReason(r[0], r[1], r[2] == "1"))];
}
