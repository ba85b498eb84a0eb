using System.Globalization;
using System.Text.RegularExpressions;

namespace CaiCach.Reports.Reform.Figures;

/// <summary>The sentences of figures that begin a section, as pieces of text, of which the numbers lead to their rows.</summary>
public static partial class LeadSentence
{
    /// <param name="lead">Sentences parted by <c>|</c>, with <c>{code}</c>, <c>{agency}</c> and <c>{to}</c>.</param>
    /// <param name="figures">Rows by code.</param>
    /// <param name="agency">Whose report.</param>
    /// <param name="to">Last day of the figures.</param>
    public static IReadOnlyList<LeadPart> Of(string lead, IReadOnlyDictionary<string, FigureRow> figures, string agency, DateOnly to)
    {
        var parts = new List<LeadPart>();
        foreach (var sentence in lead.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var codes = Place().Matches(sentence).Select(m => m.Groups[1].Value).Where(c => c is not ("agency" or "to")).ToList();
            if (codes.Any(c => figures.GetValueOrDefault(c)?.Value is null))
            {
                continue; // a sentence with a figure that nobody has says nothing
            }

            if (parts.Count > 0)
            {
                parts.Add(new LeadPart(" ", null));
            }

            var at = 0;
            foreach (Match match in Place().Matches(sentence))
            {
                Add(sentence[at..match.Index], null);
                at = match.Index + match.Length;
                switch (match.Groups[1].Value)
                {
                    case "agency":
                        Add(agency, null);
                        break;
                    case "to":
                        Add(to.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture), null);
                        break;
                    case var code:
                        Add(figures[code].Text(figures[code].Value), figures[code].Rows);
                        break;
                }
            }

            Add(sentence[at..], null);
        }

        return parts;

        void Add(string text, string? rows)
        {
            if (text.Length > 0)
            {
                parts.Add(new LeadPart(text, rows));
            }
        }
    }

    [GeneratedRegex(@"\{([a-z0-9.\-]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
