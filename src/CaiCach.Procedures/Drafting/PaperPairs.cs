using CaiCach.Kernel.Text;

namespace CaiCach.Procedures.Drafting;

/// <summary>
/// Lays the papers of two versions side by side: every paper of either stands in exactly one pair. Same words first, then the same name in another case, then the
/// name most like it in the same case; what is left over was added or taken away.
/// </summary>
public static class PaperPairs
{
    // Half of the words in common: "Bản sao giấy chứng nhận" and "Bản sao có chứng thực giấy chứng nhận" are one paper under two names.
    const double Alike = 0.5;

    public static IReadOnlyList<(ContentPaper? Before, ContentPaper? After)> Of(IReadOnlyList<ContentPaper> before, IReadOnlyList<ContentPaper> after)
    {
        List<ContentPaper> left = [.. before];
        List<ContentPaper> right = [.. after];
        List<(ContentPaper? Before, ContentPaper? After)> pairs = [];
        Take(left, right, pairs, p => p);
        Take(left, right, pairs, p => (p.CaseName, SearchKey.Of(p.Name)));
        Take(left, right, pairs, p => SearchKey.Of(p.Name));
        TakeAlike(left, right, pairs);
        pairs.AddRange(left.Select(p => ((ContentPaper?)p, (ContentPaper?)null)));
        pairs.AddRange(right.Select(p => ((ContentPaper?)null, (ContentPaper?)p)));
        return pairs;
    }

    static void Take<TKey>(List<ContentPaper> left, List<ContentPaper> right, List<(ContentPaper?, ContentPaper?)> pairs, Func<ContentPaper, TKey> key) where TKey : notnull
    {
        var waiting = right.GroupBy(key).ToDictionary(g => g.Key, g => new Queue<ContentPaper>(g));
        foreach (var paper in left.ToList())
        {
            if (waiting.TryGetValue(key(paper), out var same) && same.TryDequeue(out var other))
            {
                pairs.Add((paper, other));
                Remove(left, paper);
                Remove(right, other);
            }
        }
    }

    static void TakeAlike(List<ContentPaper> left, List<ContentPaper> right, List<(ContentPaper?, ContentPaper?)> pairs)
    {
        var words = left.Concat(right).Distinct().ToDictionary(p => p, p => SearchKey.Of(p.Name).Split(' ').ToHashSet());
        var candidates = left.SelectMany(b => right.Where(a => a.CaseName == b.CaseName), (b, a) => (Before: b, After: a, Likeness: Likeness(words[b], words[a])))
            .Where(c => c.Likeness >= Alike).OrderByDescending(c => c.Likeness).ToList();
        foreach (var (b, a, _) in candidates)
        {
            if (left.Exists(p => ReferenceEquals(p, b)) && right.Exists(p => ReferenceEquals(p, a)))
            {
                pairs.Add((b, a));
                Remove(left, b);
                Remove(right, a);
            }
        }
    }

    // The very one: equal papers may stand there twice.
    static void Remove(List<ContentPaper> papers, ContentPaper paper) => papers.RemoveAt(papers.FindIndex(p => ReferenceEquals(p, paper)));

    static double Likeness(HashSet<string> a, HashSet<string> b) => (double)a.Count(b.Contains) / Math.Max(1, Math.Max(a.Count, b.Count));
}
