using CaiCach.Organisations.Units;
using CaiCach.Procedures.Processes;

namespace CaiCach.Web.Pages.Processes;

/// <summary>
/// A process as a picture: the steps one below the other in their order, the ways from one to the next as straight lines, those that skip at the right, those that go back
/// at the left, each in a lane of its own. Computed here, so that it needs no script.
/// </summary>
public sealed class ProcessDrawing
{
    const int Box = 260;
    const int Gap = 34;
    const int Lane = 22;
    const int LettersInLine = 31;

    readonly ProcessContent content;
    readonly List<List<(int Top, int Bottom)>> back = [];
    readonly List<List<(int Top, int Bottom)>> ahead = [];

    ProcessDrawing(ProcessContent content) => this.content = content;

    public IReadOnlyList<DrawnStep> Steps { get; private set; } = [];

    public IReadOnlyList<DrawnMove> Moves { get; private set; } = [];

    public int Width { get; private set; }

    public int Height { get; private set; }

    public static ProcessDrawing Of(ProcessContent content, UnitSnapshot units)
    {
        var drawing = new ProcessDrawing(content);
        drawing.Draw(units);
        return drawing;
    }

    /// <summary>The number of a way in picture and list.</summary>
    public static int NumberOf(ProcessContent content, MoveContent move) => content.Moves.ToList().IndexOf(move) + 1;

    void Draw(UnitSnapshot units)
    {
        var at = content.Steps.Select((s, i) => (s.Key, i)).ToDictionary(x => x.Key, x => x.i);
        var placed = content.Moves.Select(m => (Move: m, From: at[m.FromKey], To: at[m.ToKey])).Select(m => (m.Move, m.From, m.To, Lane: m.To == m.From + 1 ? 0 : LaneOf(m.From, m.To))).ToList();
        var (left, right) = (8 + (back.Count > 0 ? 16 + (Lane * back.Count) : 0), 8 + (ahead.Count > 0 ? 16 + (Lane * ahead.Count) : 0));
        List<DrawnStep> steps = [];
        var y = 4;
        foreach (var step in content.Steps)
        {
            var name = Lines(step.Name);
            var height = 48 + (17 * name.Count);
            steps.Add(new DrawnStep(step.Key, step.Stage.Label(), name, Short($"{ProcessLook.Who(step)} · {ProcessLook.Where(step, units)}", 38), ProcessLook.Hours(step.Hours) + (step.Referrals.Count > 0 ? $" · hỏi {step.Referrals.Count} nơi" : ""), left, y, Box, height));
            y += height + Gap;
        }

        (Steps, Width, Height) = (steps, left + Box + right, Math.Max(40, y - Gap + 4));
        Moves = [.. placed.Select(p => Line(p.Move, p.From, p.To, p.Lane))];
    }

    /// <summary>The first lane in which no other way runs beside this one.</summary>
    int LaneOf(int from, int to)
    {
        var lanes = to > from ? ahead : back;
        var (top, bottom) = (Math.Min(from, to), Math.Max(from, to));
        var lane = lanes.FindIndex(l => l.TrueForAll(w => w.Bottom < top || bottom < w.Top));
        if (lane < 0)
        {
            lane = lanes.Count;
            lanes.Add([]);
        }

        lanes[lane].Add((top, bottom));
        return lane;
    }

    DrawnMove Line(MoveContent move, int from, int to, int lane)
    {
        var (a, b) = (Steps[from], Steps[to]);
        if (to == from + 1)
        {
            var x = a.X + (Box / 2);
            return new DrawnMove($"M{x} {a.Y + a.Height}V{b.Y - 6}", $"M{x - 5} {b.Y - 8}h10l-5 8z", move.IsDefault, move.Words is null ? null : Short(move.Words, 18), x + 10, a.Y + a.Height + 22, "start");
        }

        // Out a little below the middle, in a little above it, so that ways in and out of a box do not meet.
        var (start, end) = (a.Y + (a.Height / 2) + 10, b.Y + (b.Height / 2) - 10);
        var (edge, side, tip) = to > from ? (a.X + Box, a.X + Box + 12 + (Lane * lane), 1) : (a.X, a.X - 12 - (Lane * lane), -1);
        return new DrawnMove($"M{edge} {start}H{side}V{end}H{edge + (tip * 6)}", $"M{edge + (tip * 8)} {end - 5}v10l{-tip * 8} -5z", move.IsDefault, NumberOf(content, move).ToString(System.Globalization.CultureInfo.InvariantCulture), side + (tip * 5), ((start + end) / 2) + 4, tip > 0 ? "start" : "end");
    }

    /// <summary>At most two lines of whole words.</summary>
    static List<string> Lines(string text)
    {
        var (first, rest) = (new List<string>(), text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList());
        while (rest.Count > 0 && (first.Count == 0 || first.Sum(w => w.Length + 1) + rest[0].Length <= LettersInLine))
        {
            first.Add(rest[0]);
            rest.RemoveAt(0);
        }

        var line = Short(string.Join(' ', first), LettersInLine);
        return rest.Count == 0 ? [line] : [line, Short(string.Join(' ', rest), LettersInLine)];
    }

    static string Short(string text, int most) => text.Length <= most ? text : text[..(most - 1)].TrimEnd() + "…";
}
