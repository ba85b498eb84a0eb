namespace CaiCach.Procedures.Processes;

/// <summary>The steps of a process as a graph: what is reached, what turns in circles, and the longest way through.</summary>
public sealed class ProcessGraph
{
    readonly IReadOnlyList<StepContent> steps;
    readonly List<int>[] next;
    readonly bool[,] reach;

    public ProcessGraph(ProcessContent content)
    {
        steps = content.Steps;
        var at = steps.Select((s, i) => (s.Key, i)).ToDictionary(x => x.Key, x => x.i);
        next = [.. steps.Select(s => content.From(s.Key).Select(m => at.GetValueOrDefault(m.ToKey, -1)).Where(i => i >= 0).Distinct().ToList())];
        reach = new bool[steps.Count, steps.Count];
        for (var i = 0; i < steps.Count; i++)
        {
            Mark(i, i);
        }
    }

    /// <summary>A step from which nothing leads on.</summary>
    public bool IsEnd(int step) => next[step].Count == 0;

    /// <summary>True when there is a way, or it is the same step.</summary>
    public bool Reaches(int from, int to) => reach[from, to];

    public bool ReachesEnd(int from) => Enumerable.Range(0, steps.Count).Any(i => reach[from, i] && IsEnd(i));

    /// <summary>Steps among which a dossier may go round, the step itself among them.</summary>
    public IReadOnlyList<int> Circle(int step) => [.. Enumerable.Range(0, steps.Count).Where(i => reach[step, i] && reach[i, step])];

    /// <summary>
    /// The way from a step to an end, each step at most once, that takes the most hours; null where there is none. Only inside a circle can a step come twice, so what was
    /// visited is remembered circle by circle.
    /// </summary>
    public IReadOnlyList<int>? Longest(int from)
    {
        var known = new Dictionary<(int Step, long Visited), (decimal Hours, int Next)?>();
        if (Search(from, Bit(from), known) is null)
        {
            return null;
        }

        List<int> way = [from];
        for (var (step, visited) = (from, Bit(from)); known[(step, visited)] is { Next: >= 0 } found; (step, visited) = (found.Next, Visit(step, visited, found.Next)))
        {
            way.Add(found.Next);
        }

        return way;
    }

    (decimal Hours, int Next)? Search(int step, long visited, Dictionary<(int, long), (decimal Hours, int Next)?> known)
    {
        if (known.TryGetValue((step, visited), out var before))
        {
            return before;
        }

        (decimal Hours, int Next)? best = IsEnd(step) ? (steps[step].Hours, -1) : null;
        foreach (var to in next[step].Where(n => !reach[n, step] || (visited & Bit(n)) == 0))
        {
            if (Search(to, Visit(step, visited, to), known) is { } rest && (best is not { } most || rest.Hours + steps[step].Hours > most.Hours))
            {
                best = (rest.Hours + steps[step].Hours, to);
            }
        }

        known[(step, visited)] = best;
        return best;
    }

    long Visit(int step, long visited, int to) => reach[to, step] ? visited | Bit(to) : Bit(to);

    static long Bit(int step) => 1L << step;

    void Mark(int from, int at)
    {
        reach[from, at] = true;
        foreach (var to in next[at].Where(n => !reach[from, n]))
        {
            Mark(from, to);
        }
    }
}
