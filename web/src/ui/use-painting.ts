import { useEffect, useRef, type RefObject } from 'react';

/** A place in the painted grid. */
export interface Cell {
  day: number;
  row: number;
}

interface PaintingOptions {
  grid: RefObject<HTMLElement | null>;
  /** A stroke begins on a cell: it paints, or wipes, everything between there and where it goes. */
  onStart: (cell: Cell) => void;
  onMove: (cell: Cell) => void;
}

/** How long a finger rests before it paints; a shorter touch that moves scrolls the page. */
const REST_MS = 220;
/** Pixels by which a finger may tremble. */
const TREMOR = 8;

function cellAt(target: Element | null): Cell | null {
  const element = target?.closest<HTMLElement>('[data-day][data-row]');
  return element ? { day: Number(element.dataset.day), row: Number(element.dataset.row) } : null;
}

/**
 * Paints with a mouse or pen at once, and with a finger after a short rest, so that the page can still be scrolled over
 * the grid; a tap paints one cell.
 */
export function usePainting({ grid, onStart, onMove }: PaintingOptions): void {
  const latest = useRef({ onStart, onMove });
  useEffect(() => {
    latest.current = { onStart, onMove };
  });
  useEffect(() => {
    const element = grid.current;
    if (!element) return undefined;
    let painting = false;
    let touch: { x: number; y: number; cell: Cell; timer: number } | null = null;
    const start = (cell: Cell) => {
      painting = true;
      latest.current.onStart(cell);
    };
    const forgetTouch = () => {
      if (touch) window.clearTimeout(touch.timer);
      touch = null;
    };
    const down = (event: PointerEvent) => {
      const cell = cellAt(event.target as Element);
      if (!cell || !event.isPrimary || event.button !== 0) return;
      if (event.pointerType !== 'touch') {
        start(cell);
        return;
      }
      const timer = window.setTimeout(() => start(cell), REST_MS);
      touch = { x: event.clientX, y: event.clientY, cell, timer };
    };
    const move = (event: PointerEvent) => {
      if (painting) {
        const cell = cellAt(document.elementFromPoint(event.clientX, event.clientY));
        if (cell && element.contains(event.target as Node)) latest.current.onMove(cell);
      } else if (touch && Math.hypot(event.clientX - touch.x, event.clientY - touch.y) > TREMOR) {
        forgetTouch();
      }
    };
    const up = () => {
      if (touch && !painting) latest.current.onStart(touch.cell);
      forgetTouch();
      painting = false;
    };
    const cancel = () => {
      forgetTouch();
      painting = false;
    };
    const holdPage = (event: TouchEvent) => {
      if (painting && event.cancelable) event.preventDefault();
    };
    element.addEventListener('pointerdown', down);
    element.addEventListener('touchmove', holdPage, { passive: false });
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', cancel);
    return () => {
      forgetTouch();
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('touchmove', holdPage);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', cancel);
    };
  }, [grid]);
}
