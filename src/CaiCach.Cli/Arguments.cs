using System.Text.RegularExpressions;

namespace CaiCach.Cli;

/// <summary>What follows the command: plain words and options (<c>--name value</c>, <c>--flag</c>).</summary>
internal sealed class Arguments
{
    readonly Dictionary<string, string?> options = [];

    public Arguments(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].StartsWith("--", StringComparison.Ordinal))
            {
                Words.Add(words[i]);
            }
            else if (i + 1 < words.Count && !words[i + 1].StartsWith("--", StringComparison.Ordinal))
            {
                options[words[i][2..]] = words[++i];
            }
            else
            {
                options[words[i][2..]] = null;
            }
        }
    }

    /// <summary>Refuses an option the command's help does not name: a slip of the finger must not change what is done.</summary>
    public void Check(string help)
    {
        if (options.Keys.FirstOrDefault(o => !Regex.IsMatch(help, $"--{Regex.Escape(o)}(?![a-z-])")) is { } unknown)
        {
            throw new UsageException($"Không có tuỳ chọn --{unknown}.");
        }
    }

    public List<string> Words { get; } = [];

    public bool Has(string name) => options.ContainsKey(name);

    public string? Option(string name) => options.GetValueOrDefault(name);

    public string Required(string name) => Option(name) ?? throw new UsageException($"Thiếu --{name}.");

    public DateOnly Day(string name) => DateOnly.TryParseExact(Required(name), "yyyy-MM-dd", out var day)
        ? day
        : throw new UsageException($"--{name} phải có dạng 2021-06-30.");

    public string Word(int index, string what) => index < Words.Count ? Words[index] : throw new UsageException($"Thiếu {what}.");
}
