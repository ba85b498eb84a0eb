namespace CaiCach.Browser.Tests;

/// <summary>
/// Hands that touch nothing but keys. Every step asks where the focus is, and that it can be seen: inside the window, with an outline, not under something else.
/// </summary>
public sealed class Keyboard(IPage page)
{
    // The accessible name as a person would say it, and what is wrong with the way the focus shows.
    const string WhereIsTheFocus = """
        () => {
          const e = document.activeElement;
          if (!e || e === document.body) return { name: '', wrong: null };
          const label = e.getAttribute('aria-label') ?? (e.labels?.length ? e.labels[0].innerText : null) ?? (e.innerText || e.value || e.id);
          const style = getComputedStyle(e), box = e.getBoundingClientRect();
          const wrong = [];
          if (style.outlineStyle === 'none' && style.boxShadow === 'none') wrong.push('no outline');
          if (box.bottom < 1 || box.top > innerHeight - 1 || box.right < 1 || box.left > innerWidth - 1) wrong.push('outside the window');
          const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1), y = Math.min(Math.max(box.top + Math.min(box.height, 40) / 2, 0), innerHeight - 1);
          const seen = document.elementFromPoint(x, y);
          if (seen && !e.contains(seen) && !seen.contains(e) && ![...(e.labels ?? [])].some(l => l.contains(seen))) wrong.push('under ' + seen.outerHTML.slice(0, 80));
          return { name: label.trim().replace(/\s+/g, ' '), wrong: wrong.length ? wrong.join(', ') : null };
        }
        """;

    public async Task PressAsync(string key) => await page.Keyboard.PressAsync(key);

    public async Task TypeAsync(string text) => await page.Keyboard.TypeAsync(text);

    /// <summary>Types over what the focused box holds.</summary>
    public async Task ReplaceAsync(string text)
    {
        await PressAsync("Control+a");
        await TypeAsync(text);
    }

    /// <summary>The name of the element that has the focus; empty when none has.</summary>
    public async Task<string> FocusAsync() => (await page.EvaluateAsync<Focus>(WhereIsTheFocus)).Name;

    public async Task AssertFocusAsync(string name) => Assert.StartsWith(name, await FocusAsync(), StringComparison.Ordinal);

    /// <summary>Presses Tab until the element with this name has the focus, judging every stop on the way.</summary>
    public async Task TabToAsync(string name, int atMost = 60, string key = "Tab")
    {
        List<string> stops = [];
        for (var i = 0; i < atMost; i++)
        {
            await PressAsync(key);
            var focus = await page.EvaluateAsync<Focus>(WhereIsTheFocus);
            Assert.True(focus.Wrong is null, $"{page.Url}: “{focus.Name}” has the focus and cannot be seen: {focus.Wrong}");
            if (focus.Name.StartsWith(name, StringComparison.Ordinal))
            {
                return;
            }

            stops.Add(focus.Name);
        }

        Assert.Fail($"{page.Url}: “{name}” was not reached by {atMost} times Tab: {string.Join(" → ", stops)}");
    }

    sealed class Focus
    {
        public string Name { get; set; } = "";

        public string? Wrong { get; set; }
    }
}
