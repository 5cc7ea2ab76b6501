package dev.manyhands.env.action;

import java.util.List;

/** Turns actions into the mouse and keyboard events that a person would cause. */
public final class Unfolding {
  private Unfolding() {}

  /** Performs an action on a device; {@link Action.Done} touches nothing. */
  public static void perform(Action action, InputDevice device) {
    switch (action) {
      case Action.Click(int x, int y, MouseButton button) -> {
        device.mouseMove(x, y);
        click(device, button, 1);
      }
      case Action.DoubleClick(int x, int y) -> {
        device.mouseMove(x, y);
        click(device, MouseButton.LEFT, 1);
        click(device, MouseButton.LEFT, 2);
      }
      case Action.Drag(List<Action.Point> path) -> {
        device.mouseMove(path.getFirst().x(), path.getFirst().y());
        device.mouseDown(MouseButton.LEFT, 1);
        for (Action.Point point : path.subList(1, path.size())) {
          device.mouseMove(point.x(), point.y());
        }
        device.mouseUp(MouseButton.LEFT, 1);
      }
      case Action.Keypress(List<String> keys) -> {
        for (String key : keys) {
          device.keyDown(key);
        }
        for (int i = keys.size() - 1; i >= 0; i--) {
          device.keyUp(keys.get(i));
        }
      }
      case Action.Move(int x, int y) -> device.mouseMove(x, y);
      case Action.Scroll(int x, int y, int scrollX, int scrollY) -> {
        device.mouseMove(x, y);
        device.wheel(scrollX, scrollY);
      }
      case Action.Type(String text) -> device.text(text);
      case Action.Wait(var duration) -> device.pause(duration);
      case Action.Done _ -> {}
    }
  }

  private static void click(InputDevice device, MouseButton button, int clickCount) {
    device.mouseDown(button, clickCount);
    device.mouseUp(button, clickCount);
  }
}
